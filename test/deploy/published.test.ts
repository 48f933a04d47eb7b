/** One story, built once: looked at as it is published, with faults put in, and sent by each server that is configured for it. */
import '../publish/publish-check.ts';
import './servers.ts';
