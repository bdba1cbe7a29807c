import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse';
import { parseScenarioData } from '../../src/scenario/parse-data';
import { taskOf, toRules } from '../../src/scenario/schema';
import { taskKinds } from '../../src/tasks/config';
import { smallScenario, smallScenarioData, smallScenarioText } from '../support/small-scenario';

describe('a scenario without faults', () => {
  it('is read from its text without a single warning', () => {
    const parsed = parseScenario(smallScenarioText(), 'small.yaml');
    expect(parsed.ok ? parsed.value.warnings : parsed.error).toEqual([]);
    expect(parsed.ok).toBe(true);
  });

  it('is the same whether it comes as YAML, as JSON or as data that was read before', () => {
    const fromYaml = parseScenario(smallScenarioText(), 'small.yaml');
    const fromJson = parseScenario(JSON.stringify(smallScenarioData(), null, 2), 'small.json');
    const fromData = parseScenarioData(smallScenarioData(), 'small');
    expect(fromYaml).toEqual(fromData);
    expect(fromJson).toEqual(fromData);
  });

  it('gets empty lists where the author left them out', () => {
    const data = smallScenarioData();
    for (const key of ['ties', 'tensions', 'cases', 'events']) delete data[key];
    const parsed = parseScenarioData(data, 'small');
    expect(parsed).toMatchObject({
      ok: true,
      value: { scenario: { ties: [], tensions: [], cases: [], events: [], start: {} } },
    });
  });

  it('is what the rules and the kinds of tasks ask for', () => {
    const scenario = smallScenario();
    expect(toRules(scenario).stakeholders).toHaveLength(9);
    expect(new Set(scenario.steps.map((step) => taskOf(step).kind))).toEqual(new Set(taskKinds));
  });

  it('keeps HTML in a text as the letters that it is made of', () => {
    const html = '<img src=x onerror="alert(1)"> & <b>bold</b>';
    const parsed = parseScenarioData({ ...smallScenarioData(), summary: html }, 'small');
    expect(parsed).toMatchObject({ ok: true, value: { scenario: { summary: html } } });
  });

  it.each(['منطقة صغيرة على الساحل', 'ภูมิภาคเล็ก ๆ ริมทะเล', '海边的小地区', 'می\u200cخواهیم کار کنیم'])(
    'may be written in any script: %s',
    (summary) => {
      const parsed = parseScenarioData({ ...smallScenarioData(), summary }, 'small');
      expect(parsed).toMatchObject({ ok: true, value: { scenario: { summary }, warnings: [] } });
    },
  );
});
