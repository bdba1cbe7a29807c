// A dialog of the browser's own: it keeps the focus, closes on Escape and gives the focus back.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useI18n } from '../page-context';
import { Button } from './button';
import { useScrolling } from './scrolling';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly test?: string | undefined;
}

export function Dialog({ title, onClose, children, test }: DialogProps) {
  const { t } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const returnTo = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    heading.current?.focus();
    return () => {
      element?.close();
      if (returnTo instanceof HTMLElement && returnTo.isConnected) returnTo.focus();
    };
  }, []);
  useScrolling(body); // after the dialog is shown: before, it has no size
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      data-test={test}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button onPress={onClose} test="close">
          {t('dialog.close')}
        </Button>
      </div>
      <div class="dialog-body" role="group" aria-label={title} ref={body}>
        {children}
      </div>
    </dialog>
  );
}
