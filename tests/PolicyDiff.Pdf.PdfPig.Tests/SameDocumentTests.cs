using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.Poppler;
using PolicyDiff.Pipeline;
using PolicyDiff.Pipeline.Ingest;
using PolicyDiff.Storage.Sqlite;
using PolicyDiff.Testing;

namespace PolicyDiff.Pdf.PdfPig.Tests;

/// <summary>Both engines make the same documents of the sample corpus.</summary>
public sealed class SameDocumentTests
{
    [Fact]
    public async Task IngestAsync_SampleCorpus_GivesTheSameSectionsAndRequirements()
    {
        var (poppler, pdfpig) = (await ReadAsync(new PopplerPdfEngine()), await ReadAsync(new PdfPigPdfEngine()));

        poppler.Count.ShouldBeGreaterThan(100);
        pdfpig.ShouldBe(poppler);
    }

    /// <summary>One line per section, with its place and own text, and per requirement with its citation.</summary>
    private static async Task<IReadOnlyList<string>> ReadAsync(IPdfEngine engine)
    {
        var folder = Directory.CreateTempSubdirectory("policydiff-");
        try
        {
            var workspace = new PolicyDiffWorkspace(new WorkspaceOptions { WorkingFolder = TestCorpus.Root, IndexFolder = folder.FullName, PdfEngine = engine });
            await workspace.IngestAsync(new IngestRequest(["corpus"], Prune: false), null, CancellationToken.None);
            await using var store = SqliteCorpusStore.Open(folder.FullName, StoreAccess.Read);
            List<string> lines = [];
            foreach (var summary in (await store.ListAsync(CancellationToken.None)).Where(summary => summary.Source.PageCount is not null))
            {
                var document = (await store.FindAsync(summary.Id, CancellationToken.None)).ShouldNotBeNull();
                lines.AddRange(document.AllSections().Select(path => $"{path.Section.Level} {path.Section.Number} {path.Section.Title} {path.Section.Location} {string.Join('|', path.Section.Blocks.Select(Text))}"));
                lines.AddRange((await store.RequirementsAsync(summary.Id, CancellationToken.None)).Select(one => $"{one.Kind} {one.Modality} {one.Actor} {one.Citation.Location} {one.Text}"));
            }

            return lines;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Text(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text,
        ListBlock list => string.Join('/', list.Items.Select(item => $"{item.Marker} {item.Text}")),
        Table table => string.Join('/', table.Rows.Select(row => string.Join(';', row.Cells)).Prepend(string.Join(';', table.Header))),
        Footnote note => note.Text,
        _ => block.ToString() ?? string.Empty,
    };
}
