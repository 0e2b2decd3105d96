import type { ElectronApplication, Page } from '@playwright/test';

export function openDemoAccount(page: Page): Promise<void>;
export function openDemoRoi(page: Page): Promise<void>;
export function exportWorkbook(app: ElectronApplication, page: Page, path: string): Promise<void>;
export function present(app: ElectronApplication, page: Page): Promise<Page>;
