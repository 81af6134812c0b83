using PolicyDiff.Core.Search;
using PolicyDiff.Pipeline;
using PolicyDiff.Pipeline.Ingest;
using PolicyDiff.Testing;

namespace PolicyDiff.Search.Lucene.Tests;

/// <summary>Both engines give the same sections in the same order.</summary>
public sealed class SameAnswerTests(SameAnswerTests.SampleIndex index) : IClassFixture<SameAnswerTests.SampleIndex>
{
    public static TheoryData<string> Questions =>
    [
        "tarief wijkmanagement", "begroting", "wanneer moet de begroting binnen zijn", "\"meer tijd voor de patiënt\"", "WSV", "kwaliteitscertificaat", "contract*",
        "planning OR termijn", "begroting -regio", "kind:deadline oktober", "year:2025 zorgplan", "insurer:polderzorg minimumeisen", "digitale zorg", "begrotign",
        "duurzaamheid", "section:4 zorgaanbieder", "onderaannemer", "de zorgaanbieder moet", "wachttijd", "samenwerking",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task SearchAsync_SampleCorpus_GivesTheSameTopFive(string question)
    {
        var (sqlite, lucene) = (await index.TopAsync(question, null), await index.TopAsync(question, "lucene"));

        lucene.ShouldBe(sqlite);
    }

    public sealed class SampleIndex : IAsyncLifetime, IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public async Task InitializeAsync() => await WorkspaceOf(null).IngestAsync(new IngestRequest(["corpus"], Prune: false), null, CancellationToken.None);

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => _folder.Dispose();

        public async Task<IReadOnlyList<string>> TopAsync(string question, string? engine)
        {
            var results = await WorkspaceOf(engine).SearchAsync([new SearchRequest(question) { Limit = 5 }], CancellationToken.None);
            return [.. results[0].Hits.Select(hit => $"{hit.Place.Document.Source.Path} {string.Join(" > ", hit.Place.SectionPath)} {hit.Score:F4}")];
        }

        private PolicyDiffWorkspace WorkspaceOf(string? engine) => new(new WorkspaceOptions
        {
            WorkingFolder = TestCorpus.Root,
            IndexFolder = _folder.Path,
            SearchEngine = engine,
        });
    }
}
