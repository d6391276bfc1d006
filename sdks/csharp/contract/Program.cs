using System;
using Helsegraf.Sdk.Contract;
using Helsegraf.Sdk.Contract.Documentation;

switch (args)
{
    case ["contract", var server]:
        await Contract.RunAsync(new Uri(server)).ConfigureAwait(false);
        return 0;
    case ["checks"]:
        await Checks.RunAsync().ConfigureAwait(false);
        return 0;
    case ["documentation", var gateway, var sandbox, var nationalId]:
        await Snippets.RunAsync(gateway, sandbox, nationalId).ConfigureAwait(false);
        return 0;
    case ["sandbox", var gateway, var sandbox, var nationalId]:
        await Sandbox.RunAsync(gateway, sandbox, nationalId).ConfigureAwait(false);
        return 0;
    default:
        await Console.Error.WriteLineAsync("checks, contract SERVER, or documentation|sandbox GATEWAY SANDBOX NATIONAL-ID").ConfigureAwait(false);
        return 2;
}
