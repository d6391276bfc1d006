using System;
using System.Threading.Tasks;
using Helsegraf.Sdk.Contract;

// dotnet Helsegraf.Sdk.Contract.dll contract SERVER
switch (args)
{
    case ["contract", var server]:
        await Contract.RunAsync(new Uri(server)).ConfigureAwait(false);
        return 0;
    default:
        await Console.Error.WriteLineAsync("contract SERVER").ConfigureAwait(false);
        return 2;
}
