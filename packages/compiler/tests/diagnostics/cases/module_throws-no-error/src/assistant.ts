throw { status: 'hostile', toString: () => process.exit() };
