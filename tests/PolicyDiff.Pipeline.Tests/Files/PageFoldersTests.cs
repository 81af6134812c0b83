using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Ingestion.Metadata;
using PolicyDiff.Pipeline.Files;

namespace PolicyDiff.Pipeline.Tests.Files;

public sealed class PageFoldersTests : IDisposable
{
    private const string Menu = "<a href='a.html'>A</a><a class=\"x\" href=\"./b.html#top\">B</a>";

    private readonly TemporaryFolder _folder = new();
    private readonly List<ManifestEntry> _entries = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Find_IndexLeadsToThePages_FolderIsOneFile()
    {
        Pages("corpus/site", Menu);
        _folder.Write("corpus/site/bijlage.pdf");
        Write("corpus/site/index_bestanden/frame.html", "x");
        Write("corpus/los.html", "x");

        Find("corpus").ShouldBe(["corpus/los.html", "corpus/site: a.html b.html index.html", "corpus/site/bijlage.pdf"]);
    }

    [Fact]
    public void Find_IndexLeadsElsewhere_PagesAreFiles()
    {
        Pages("corpus/site", "<a href='https://elders.example/'>Elders</a>");

        Find("corpus").ShouldBe(["corpus/site/a.html", "corpus/site/b.html", "corpus/site/index.html"]);
    }

    [Fact]
    public void Find_ManifestListsTheFolder_TakesAllPagesBelowIt()
    {
        Write("corpus/site/een.html", "x");
        Write("corpus/site/onder/twee.html", "x");
        _folder.Write("corpus/manifest.yaml");
        _entries.Add(new ManifestEntry { Path = "site/" });

        Find("corpus").ShouldBe(["corpus/site: een.html twee.html"]);
        Find("corpus/site").ShouldBe(["corpus/site: een.html twee.html"]);
    }

    [Fact]
    public void Find_ManifestListsOnePage_PagesAreFiles()
    {
        Pages("corpus/site", Menu);
        _folder.Write("corpus/manifest.yaml");
        _entries.Add(new ManifestEntry { Path = "site/a.html" });

        Find("corpus").Count.ShouldBe(3);
    }

    private void Pages(string folder, string menu)
    {
        Write($"{folder}/index.html", menu);
        Write($"{folder}/a.html", "x");
        Write($"{folder}/b.html", "x");
    }

    private void Write(string name, string text)
    {
        var full = Path.Combine(_folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private List<string> Find(string typed)
    {
        List<Diagnostic> diagnostics = [];
        var manifests = new Manifests(_folder.Shown, (_, _) => new ManifestReading(_entries, []));
        var files = new InputFiles(_folder.Shown, [".html", ".pdf"], new PageFolders(_folder.Shown.Rules, manifests.Lists));
        return [.. files.Find([typed], diagnostics).Select(file =>
            file.Pages.Count == 0 ? file.ShownPath : $"{file.ShownPath}: {string.Join(' ', file.Pages.Select(Path.GetFileName))}")];
    }
}
