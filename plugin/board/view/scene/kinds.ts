import type { Rect, Size } from '../../../../shared/board/geometry.ts';
import type {
  AppCardData,
  CardData,
  ConnectorData,
  EmbedData,
  FrameData,
  ImageData,
  ItemData,
  PreviewData,
  ShapeData,
  StickyNoteData,
  TextData,
} from '../../engine/engine.ts';

interface DataByType {
  readonly frame: FrameData;
  readonly sticky_note: StickyNoteData;
  readonly shape: ShapeData;
  readonly text: TextData;
  readonly card: CardData;
  readonly app_card: AppCardData;
  readonly image: ImageData;
  readonly embed: EmbedData;
  readonly preview: PreviewData;
  readonly connector: ConnectorData;
}

/** Unsupported items may carry any type name, so the compiler cannot tell the kinds apart by `type` alone. */
export const isA = <T extends keyof DataByType>(
  item: { readonly type: string },
  type: T,
): item is DataByType[T] => item.type === type;

/** What lies at a place of its own: everything but connectors, which follow their ends. */
export type PlacedData = Exclude<ItemData, ConnectorData>;

export const isPlaced = (item: ItemData): item is PlacedData => !isA(item, 'connector');

/** dp; what has no size yet gets Miro's placeholder. */
export const sizeOf = (item: PlacedData): Size => ({ width: item.width ?? 500, height: item.height ?? 500 });

/** Top-left corner and size, in the coordinates of the item: from its parent's corner when it has a parent. */
export const localRect = (item: PlacedData): Rect => {
  const { width, height } = sizeOf(item);
  return { x: item.x - width / 2, y: item.y - height / 2, width, height };
};
