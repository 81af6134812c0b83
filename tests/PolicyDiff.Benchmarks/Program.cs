using System.Globalization;
using PolicyDiff.Benchmarks;

// usage: dotnet run -c Release --project tests/PolicyDiff.Benchmarks -- [PASSAGES] [QUERIES]
//        dotnet run -c Release --project tests/PolicyDiff.Benchmarks -- ingest ROUNDS FILE...
//        dotnet run -c Release --project tests/PolicyDiff.Benchmarks -- chains DATA INDEX-OF-DOCUMENTS INDEX-OF-REAL-POLICIES
//        dotnet run -c Release --project tests/PolicyDiff.Benchmarks -- reports [FOLDER]
//        dotnet run -c Release --project tests/PolicyDiff.Benchmarks -- table DOCUMENTS ROUNDS
//        dotnet run -c Release --project tests/PolicyDiff.Benchmarks -- compare [OLD-FILE NEW-FILE]
//        dotnet run -c Release --project tests/PolicyDiff.Benchmarks -- letters FILE...
//        dotnet run -c Release --project tests/PolicyDiff.Benchmarks -- foreign FOLDER
//        dotnet run -c Release --project tests/PolicyDiff.Benchmarks -- doubling [PART-OF-NAME]
//        dotnet run -c Release --project tests/PolicyDiff.Benchmarks -- stores FOLDER-OF-LARGE-CORPUS
//        dotnet run -c Release --project tests/PolicyDiff.Benchmarks -- stores-in-parts FOLDER-OF-LARGE-CORPUS
//        dotnet run -c Release --project tests/PolicyDiff.Benchmarks -- triangle FIRST-FILE SECOND-FILE THIRD-FILE
if (args is ["stores", var stored])
{
    await new StoreBenchmark(Path.GetFullPath(stored)).RunAsync(Console.Out);
    return;
}

if (args is ["stores-in-parts", var parted])
{
    await new StoreBenchmark(Path.GetFullPath(parted)).RunPartsAsync(Console.Out);
    return;
}

if (args is ["table", var documentCount, var tableRounds])
{
    await new TableBenchmark(int.Parse(documentCount, CultureInfo.InvariantCulture), int.Parse(tableRounds, CultureInfo.InvariantCulture))
        .RunAsync(Console.Out);
    return;
}

if (args is ["chains", var data, var documents, var policies])
{
    await new ChainComparison(data, documents, policies).RunAsync(Console.Out);
    return;
}

if (args is ["compare", .. var editions])
{
    new ComparisonBenchmark(editions).Run(Console.Out);
    return;
}

if (args is ["letters", .. var texts])
{
    new LetterBands(texts).Write(Console.Out);
    return;
}

if (args is ["foreign", var foreign])
{
    await new ForeignFiles(Path.GetFullPath(foreign)).RunAsync(Console.Out);
    return;
}

if (args is ["doubling", .. var named])
{
    using var doubling = new DoublingBenchmark();
    doubling.Run(Console.Out, string.Concat(named));
    return;
}

if (args is ["triangle", var first, var second, var third])
{
    new TriangleTest(first, second, third).Run(Console.Out);
    return;
}

if (args is ["ingest", var rounds, .. var files])
{
    using var benchmark = new IngestionBenchmark(files, int.Parse(rounds, CultureInfo.InvariantCulture));
    benchmark.Run(Console.Out);
    return;
}

if (args is ["reports", ..])
{
    ReportBenchmark.Run(Console.Out, args.ElementAtOrDefault(1));
    return;
}

var passages = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 200_000;
var queries = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200;
await new SearchBenchmark(passages, queries).RunAsync(Console.Out);
