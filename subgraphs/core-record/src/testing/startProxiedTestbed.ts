import { startTestbed, type Testbed } from '@helsegraf/subgraph-kit/testing';
import { coreRecordServices } from '../source.ts';
import { startCoreRecord } from '../startCoreRecord.ts';
import { startProxy, type Proxy } from './startProxy.ts';

export interface ProxiedTestbed extends Testbed {
  /** In front of critical information and of patient information. */
  readonly proxies: { readonly critical: Proxy; readonly patientInfo: Proxy };
}

/** The testbed of this subgraph, where some answers can be replaced. */
export async function startProxiedTestbed(sourceTimeoutMs: number): Promise<ProxiedTestbed> {
  const [critical, patientInfo] = await Promise.all([startProxy(), startProxy()]);
  const testbed = await startTestbed({
    name: 'core-record',
    services: coreRecordServices,
    sourceTimeoutMs,
    start: ({ sources, ...config }) =>
      startCoreRecord({
        ...config,
        sources: {
          ...sources,
          'critical-information': critical.inFrontOf(sources['critical-information']),
          'patient-information': patientInfo.inFrontOf(sources['patient-information']),
        },
      }),
  });
  return {
    ...testbed,
    proxies: { critical, patientInfo },
    async stop() {
      await testbed.stop();
      await Promise.all([critical.stop(), patientInfo.stop()]);
    },
  };
}
