import { BaseItem } from './base-item.ts';
import { SDK } from './sdk.ts';

export class ImageItem extends BaseItem {
  getFile(): Promise<File> {
    return this[SDK].exec('IMAGE_GET_BLOB', { id: this.id });
  }

  getDataUrl(): Promise<string> {
    return this[SDK].exec('IMAGE_GET_BLOB', { id: this.id });
  }
}
