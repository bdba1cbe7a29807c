// Storage buckets are not yet in TypeScript's list of what a page can do.

export interface StorageBucket {
  readonly indexedDB: IDBFactory;
}

export interface StorageBuckets {
  open(name: string, options: { readonly durability: 'strict' }): Promise<StorageBucket>;
}

declare global {
  interface Navigator {
    readonly storageBuckets?: StorageBuckets;
  }
}
