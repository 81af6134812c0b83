using System.Text;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Pipeline.Adding;
using PolicyDiff.Pipeline.Fetching;
using PolicyDiff.Pipeline.Files;

namespace PolicyDiff.Pipeline.Tests.Adding;

/// <summary>Wherever the program is ended, the next start finds a document whole or not at all.</summary>
public sealed class IncomingDocumentsTests : IDisposable
{
    private const string Place = "2026/voorbeeld/beleid.md";

    private readonly TemporaryFolder _folder = new();
    private readonly PolicyDiffWorkspace _workspace;
    private readonly StagingFolder _staging;

    public IncomingDocumentsTests()
    {
        _workspace = new PolicyDiffWorkspace(new WorkspaceOptions { WorkingFolder = _folder.Path });
        _staging = new StagingFolder(Path.Combine(_folder.Path, "index", "incoming"));
    }

    public void Dispose()
    {
        _workspace.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Recover_Unconfirmed_IsGone()
    {
        _ = await KeepAsync();

        (await _workspace.Incoming.RecoverAsync()).ShouldBeEmpty();

        _staging.Ids.ShouldBeEmpty();
        Directory.Exists(Path.Combine(_folder.Path, "corpus")).ShouldBeFalse();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Recover_EndedAfterAStep_IsFinished(int steps)
    {
        var id = await KeepAsync();
        var (corpus, entry) = (Path.Combine(_folder.Path, "corpus"), Entry with { Path = Place });
        _staging.Confirm(id, entry);
        if (steps > 0)
        {
            CorpusPlace.Move(_staging.Find(id)!, Path.Combine(corpus, Place));
        }

        if (steps > 1)
        {
            new ManifestAppender(corpus, new ShownPaths(_folder.Path)).Add(entry).ShouldBeEmpty();
        }

        if (steps > 2)
        {
            File.Delete(_staging.Find(id)!);
        }

        (await _workspace.Incoming.RecoverAsync()).ShouldBeEmpty();

        await ShouldBeAddedOnceAsync();
    }

    [Fact]
    public async Task Recover_EndedWhileItWasCopied_IsFinished()
    {
        var id = await KeepAsync();
        _staging.Confirm(id, Entry with { Path = Place });
        var folder = Directory.CreateDirectory(Path.Combine(_folder.Path, "corpus", "2026", "voorbeeld")).FullName;
        File.WriteAllText(Path.Combine(folder, $".{id}.incoming"), "# Bel");

        (await _workspace.Incoming.RecoverAsync()).ShouldBeEmpty();

        await ShouldBeAddedOnceAsync();
    }

    [Fact]
    public async Task Add_Twice_IsDoneOnce()
    {
        var id = await KeepAsync();

        var added = await Task.WhenAll(
            _workspace.Incoming.AddAsync(id, Entry, CancellationToken.None),
            _workspace.Incoming.AddAsync(id, Entry, CancellationToken.None));

        added.Count(result => result is not null).ShouldBe(1);
        await ShouldBeAddedOnceAsync();
    }

    private static ManifestEntry Entry => new() { Path = string.Empty, Insurer = "Voorbeeld", Years = new YearRange(2026, 2026) };

    private async Task<string> KeepAsync()
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes("# Beleid 2026\n\nDe zorgaanbieder moet zich melden.\n"));
        return (await _workspace.Incoming.KeepAsync(content, "beleid.md", CancellationToken.None)).Id;
    }

    private async Task ShouldBeAddedOnceAsync()
    {
        _staging.Ids.ShouldBeEmpty();
        Directory.EnumerateFiles(Path.Combine(_folder.Path, "corpus"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder.Path, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ShouldBe([$"corpus/{Place}", "corpus/manifest.yaml"]);
        File.ReadAllText(Path.Combine(_folder.Path, "corpus", "manifest.yaml")).Split(Place).Length.ShouldBe(2);
        var corpus = await _workspace.DescribeCorpusAsync(withStatus: false, new ReportOptions(), CancellationToken.None);
        corpus.Documents.ShouldHaveSingleItem().Metadata.Insurer.ShouldBe("Voorbeeld");
    }
}
