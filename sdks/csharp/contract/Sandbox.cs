using System;
using System.Net.Http;
using System.Threading.Tasks;
using Helsegraf.Sdk.Contract.Documentation;
using Helsegraf.Sdk.Operations;

namespace Helsegraf.Sdk.Contract;

/// <summary>Asks a running system everything that may be asked about somebody, and writes a line for each answer.</summary>
internal static class Sandbox
{
    public static async Task RunAsync(string gateway, string sandbox, string nationalId)
    {
        (Addresses.Gateway, Addresses.Sandbox) = (gateway, sandbox);
        using var key = DPoPKey.Create();
        var token = await Snippets.SignInAsync(key).ConfigureAwait(false);
        using var http = new HttpClient(new DPoPHandler(_ => new(token), key, HelsegrafHttp.CreateHandler()));
        var client = new HelsegrafClient(http, new() { Endpoint = new(gateway) });

        Write(CarePlan.Query, await client.QueryAsync(
            CarePlan.Query, new() { NationalId = nationalId, Basis = AccessBasis.Exception }).ConfigureAwait(false));
        Write(CoreRecord.Query, await client.QueryAsync(
            CoreRecord.Query, new() { NationalId = nationalId, Basis = AccessBasis.Exception }).ConfigureAwait(false));
        Write(CriticalInformation.Query, await client.QueryAsync(
            CriticalInformation.Query, new() { NationalId = nationalId, Basis = AccessBasis.Exception }).ConfigureAwait(false));
        Write(MedicationList.Query, await client.QueryAsync(
            MedicationList.Query, new() { NationalId = nationalId, Basis = AccessBasis.Exception }).ConfigureAwait(false));
        Write(PatientOverview.Query, await client.QueryAsync(
            PatientOverview.Query, new() { NationalId = nationalId, Basis = AccessBasis.Exception }).ConfigureAwait(false));
        Write(PlanHistory.Query, await client.QueryAsync(
            PlanHistory.Query, new() { NationalId = nationalId, Basis = AccessBasis.Exception }).ConfigureAwait(false));
        var prescriptions = await client.QueryAsync(
            Prescriptions.Query, new() { NationalId = nationalId, Basis = AccessBasis.Exception }).ConfigureAwait(false);
        Write(Prescriptions.Query, prescriptions);
        Write(PrivacySettings.Query, await client.QueryAsync(
            PrivacySettings.Query, new() { NationalId = nationalId, Basis = AccessBasis.Exception }).ConfigureAwait(false));
        if (prescriptions.TryGetData(out var data, out _))
        {
            Console.WriteLine($"prescriptions are {data.Patient.Prescriptions.TypeName}");
        }
    }

    private static void Write<TVariables, TData>(Operation<TVariables, TData> operation, Result<TData> result)
        where TVariables : class
        where TData : class => Console.WriteLine($"{operation}: {result}");
}
