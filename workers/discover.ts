#!/usr/bin/env node
import { runWorkerProcess } from '../src/app/index.ts';

await runWorkerProcess(['discover']);
