using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using PolicyDiff.Pipeline;
using PolicyDiff.Pipeline.Adding;
using PolicyDiff.Pipeline.Ingest;
using PolicyDiff.Testing;
using PolicyDiff.Web.Services;

namespace PolicyDiff.Web.Tests.Support;

/// <summary>A site over a folder of its own, answering in this process.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly PolicyDiffWorkspace _workspace;

    private TestSite(WebApplication app, PolicyDiffWorkspace workspace, string folder, List<Exception> errors) =>
        (_app, _workspace, Folder, Errors) = (app, workspace, folder, errors);

    /// <summary>Answers for the site.</summary>
    public PolicyDiffWorkspace Workspace => _workspace;

    /// <summary>The working folder, with <c>corpus</c> and <c>index</c>.</summary>
    public string Folder { get; }

    /// <summary>The mistakes of the program that pages hid.</summary>
    public List<Exception> Errors { get; }

    /// <summary>Reads a corpus and opens the site.</summary>
    /// <param name="fill">Writes the corpus below the folder.</param>
    /// <param name="adjust">Changes what the site is built with; null for nothing.</param>
    /// <param name="limits">How much may be handed in; null for the usual.</param>
    /// <param name="store">The address of the database that keeps the documents; null for the index folder.</param>
    public static async Task<TestSite> OpenAsync(
        Action<string> fill,
        Func<SiteOptions, SiteOptions>? adjust = null,
        IncomingLimits? limits = null,
        string? store = null)
    {
        var folder = Directory.CreateTempSubdirectory("policydiff-web-").FullName;
        fill(folder);
        var workspace = new PolicyDiffWorkspace(new WorkspaceOptions
        {
            WorkingFolder = folder,
            HomeFolder = TestCorpus.Root,
            Store = store,
            Incoming = limits ?? new IncomingLimits(),
        });
        var read = await workspace.IngestAsync(new IngestRequest(["corpus"], Prune: false), null, CancellationToken.None);
        read.Count(FileStatus.Read).ShouldBeGreaterThan(0);
        List<Exception> errors = [];
        var app = SiteBuilder.Build((adjust ?? (options => options))(Options(workspace, errors)), host => host.UseTestServer());
        await app.StartAsync();
        return new TestSite(app, workspace, folder, errors);
    }

    /// <summary>The sample that comes with the program.</summary>
    public static Task<TestSite> OpenSampleAsync() => OpenAsync(FillSample);

    /// <summary>Writes the sample below a folder.</summary>
    public static void FillSample(string folder) => Copy(TestCorpus.PathOf("corpus"), Path.Combine(folder, "corpus"));

    /// <summary>What a site over a workspace is built with.</summary>
    public static SiteOptions Options(PolicyDiffWorkspace workspace, List<Exception> errors) => new()
    {
        Workspace = workspace,
        Patience = Timeout.InfiniteTimeSpan,
        Culture = CultureInfo.GetCultureInfo("nl-NL"),
        Started = static _ => { },
        KeepError = error =>
        {
            errors.Add(error);
            return "log";
        },
    };

    /// <summary>What waits to be confirmed: paths from the folder that holds it.</summary>
    public IReadOnlyList<string> Incoming => Below(Path.Combine("index", "incoming"));

    /// <summary>The files of the corpus, by their paths from it.</summary>
    public IReadOnlyList<string> Corpus => Below("corpus");

    /// <summary>Reads what changed in the corpus.</summary>
    public Task IngestAsync() => _workspace.IngestAsync(new IngestRequest(["corpus"], Prune: true), null, CancellationToken.None);

    /// <summary>A browser without a past.</summary>
    public Browser Browse() => new(_app.GetTestServer().CreateHandler());

    /// <summary>Takes requests as they come from the network.</summary>
    public TestServer Server => _app.GetTestServer();

    /// <summary>A browser without a past that asks by an encrypted connection.</summary>
    public Browser BrowseSecurely() => new(_app.GetTestServer().CreateHandler(), new Uri("https://site.example/"));

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _workspace.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private IReadOnlyList<string> Below(string part) => Path.Combine(Folder, part) is var folder && Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)]
        : [];

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
