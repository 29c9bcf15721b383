// Imported first: libraries decide how much to check themselves when they are loaded. Whoever develops says NODE_ENV.
process.env.NODE_ENV ??= 'production';
