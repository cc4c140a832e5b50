console.log('plumbline', process.argv.slice(2));
