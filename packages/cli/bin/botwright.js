#!/usr/bin/env node
import module from 'node:module';

// Node 22.1 and newer keep what they compiled for the next start.
module.enableCompileCache?.();
const { start } = await import('../dist/start.js');
start(process);
