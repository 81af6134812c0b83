using System.Globalization;
using PolicyDiff.Benchmarks;

// usage: dotnet run -c Release --project tests/PolicyDiff.Benchmarks -- [PASSAGES] [QUERIES]
//        dotnet run -c Release --project tests/PolicyDiff.Benchmarks -- ingest ROUNDS FILE...
//        dotnet run -c Release --project tests/PolicyDiff.Benchmarks -- chains DATA INDEX-OF-DOCUMENTS INDEX-OF-REAL-POLICIES
//        dotnet run -c Release --project tests/PolicyDiff.Benchmarks -- table DOCUMENTS ROUNDS
if (args is ["table", var documentCount, var tableRounds])
{
    await new TableBenchmark(int.Parse(documentCount, CultureInfo.InvariantCulture), int.Parse(tableRounds, CultureInfo.InvariantCulture)).RunAsync(Console.Out);
    return;
}

if (args is ["chains", var data, var documents, var policies])
{
    await new ChainComparison(data, documents, policies).RunAsync(Console.Out);
    return;
}

if (args is ["ingest", var rounds, .. var files])
{
    new IngestionBenchmark(files, int.Parse(rounds, CultureInfo.InvariantCulture)).Run(Console.Out);
    return;
}

var passages = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 200_000;
var queries = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200;
await new SearchBenchmark(passages, queries).RunAsync(Console.Out);
