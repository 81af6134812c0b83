using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Storage;
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

    /// <summary>An empty store with a search engine.</summary>
    public static async Task<(ICorpusStore Store, ISearchIndex Index)> SearchAsync(string name, string folder)
    {
        var documents = SqliteCorpusStore.Open(folder, StoreAccess.ReadWrite);
        switch (name)
        {
            case "sqlite":
                return (documents, documents.SearchIndex);
            case "lucene":
                var store = await LuceneCorpusStore.OpenAsync(
                    documents, folder, static (_, _) => throw new InvalidOperationException("a new index has nothing to mend"), CancellationToken.None).ConfigureAwait(false);
                return (store, store.SearchIndex);
            default:
                await documents.DisposeAsync().ConfigureAwait(false);
                throw NotBuiltIn(name);
        }
    }

    private static ArgumentException NotBuiltIn(string name) => new($"the engine {name} is not built in; build with -p:Engines=NuGet");
}
