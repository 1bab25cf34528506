import type { Connector, Item } from '@mirohq/websdk-types';
import type { Sdk } from './sdk.ts';

const isConnector = (item: Item): item is Connector => item.type === 'connector';

export const connectorsOf = async (sdk: Sdk, id: string): Promise<Connector[]> => {
  const found = await sdk.exec('WIDGET_GET', { connectorsOf: id });
  return found.map((data) => sdk.toItem(data)).filter(isConnector);
};
