using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.Poppler;
using PolicyDiff.Storage.Sqlite;
using PolicyDiff.Pdf.PdfPig;
using PolicyDiff.Search.Lucene;

namespace PolicyDiff.Benchmarks;

/// <summary>The engines that can be measured, by the names that users give them.</summary>
internal static class MeasuredEngines
{
    /// <summary>An engine that reads PDF files.</summary>
    public static IPdfEngine Pdf(string name) => name switch
    {
        "poppler" => new PopplerPdfEngine(),
        "pdfpig" => new PdfPigPdfEngine(),
        _ => throw NotBuiltIn(name),
    };

    /// <summary>An empty store with its search index.</summary>
    /// <param name="folder">The index folder.</param>
    /// <param name="chain">Name and version of the chain that makes the terms.</param>
    public static Task<LuceneCorpusStore> SearchAsync(string folder, string chain)
    {
        var options = new LuceneStoreOptions
        {
            IndexFolder = folder,
            AnalyzerId = chain,
            PassagesOf = static (_, _) => throw new InvalidOperationException("a new index has nothing to mend"),
            ToWrite = true,
        };
        return LuceneCorpusStore.OpenAsync(SqliteCorpusStore.Open(folder, StoreAccess.ReadWrite), options, CancellationToken.None);
    }

    private static ArgumentException NotBuiltIn(string name) => new($"the engine {name} is not built in; build with -p:Engines=NuGet");
}
