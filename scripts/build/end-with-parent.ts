/**
 * Loaded before a program that another one starts (`--import`): ends it when the other is no more, however that was
 * stopped, so that nothing goes on building for nobody.
 */
process.on('disconnect', () => process.exit(1));
// The channel alone keeps nothing alive.
process.channel?.unref();
