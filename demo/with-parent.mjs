// Preloaded into each child (`node --import`): it ends when whoever started it is gone, however that went.
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 5000).unref();
});
