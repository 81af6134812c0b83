using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Tests.Support;
using static PolicyDiff.Pdf.PdfPig.Tests.Support.MadePdf;

namespace PolicyDiff.Pdf.PdfPig.Tests.Tags;

public sealed class TagReaderTests
{
    private const string Text4 =
        "/H1 << /MCID 0 >> BDC {0} EMC /P << /MCID 1 >> BDC {1} EMC /H2 << /MCID 2 >> BDC {2} EMC /H2 << /MCID 3 >> BDC {3} EMC";

    [Fact]
    public void Read_Headings_HaveTheirTextAndLevel()
    {
        var tags = Read("[<< /S /H1 /K 0 >> << /S /P /K [1] >> << /S /H2 /K 2 >> << /S /H /K << /Type /MCR /MCID 3 >> >>]");

        tags.State.ShouldBe(PdfTagState.Read);
        tags.Headings.ShouldBe([new PdfTaggedHeading("1 Inleiding", 1, false), new PdfTaggedHeading("1.1 Doel", 2, false),
            new PdfTaggedHeading("1.2 Wie", 0, false)]);
        tags.Letters.ShouldBe("1Inleiding11Doel12WieTekst".Length);
    }

    [Fact]
    public void Read_RolesNotesAndTables_AreMinded()
    {
        var tags = Read(
            "[<< /S /Kop /K 0 >> << /S /H2 /K [2 << /S /Reference /K << /S /Lbl /K 1 >> >>] >> << /S /Table /K << /S /TR /K << /S /TH /K << /S /H3 /K 3 >> >> >> >> << /S /H4 /K 2 >> << /S /H4 /K 0 >>]",
            "/RoleMap << /Kop /Tussenkop /Tussenkop /H1 >>");

        tags.Headings.Take(3).ShouldBe([new PdfTaggedHeading("1 Inleiding", 1, false), new PdfTaggedHeading("1.1 Doel", 2, false),
            new PdfTaggedHeading("1.2 Wie", 3, true)]);
    }

    [Fact]
    public void Read_OneHeading_IsNoEvidence() => Read("[<< /S /H1 /K 0 >> << /S /P /K 1 >>]").State.ShouldBe(PdfTagState.WithoutHeadings);

    [Fact]
    public void Read_TreeThatBitesItsTail_Ends()
    {
        var pdf = new MadePdf();
        var loop = pdf.Next;
        pdf.Add($"<< /S /Sect /K [<< /S /H1 /K 0 >> << /S /H2 /K 2 >> << /S /H2 /K 3 >> {loop} 0 R] >>");

        Read(pdf, $"{loop} 0 R", string.Empty).Headings.Count.ShouldBe(3);
    }

    [Fact]
    public void Read_TreeDeeperThanIsRead_IsTooMuch()
    {
        var pdf = new MadePdf();
        var below = pdf.Add("<< /S /H1 /K 0 >>");
        for (var depth = 0; depth < 250; depth++)
        {
            below = pdf.Add($"<< /S /Sect /K {below} 0 R >>");
        }

        Read(pdf, $"{below} 0 R", string.Empty).State.ShouldBe(PdfTagState.TooMany);
    }

    [Fact]
    public void Read_ArtifactWithinAHeading_IsNotItsText()
    {
        var tags = Read("[<< /S /H1 /K 0 >> << /S /H2 /K 2 >> << /S /H2 /K 3 >>]",
            first: "/Artifact BMC " + Text("pagina", 300, 760) + "EMC " + Text("1 Inleiding", 50, 700));

        tags.Headings[0].Text.ShouldBe("1 Inleiding");
    }

    [Fact]
    public void Read_ContentOfAForm_IsFoundByItsStream()
    {
        var pdf = new MadePdf();
        var font = pdf.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var form = pdf.Stream($"/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F1 {font} 0 R >> >>",
            "/H1 << /MCID 0 >> BDC " + Text("In de vorm", 50, 500) + "EMC");
        var piece = $"<< /Type /MCR /MCID 0 /Stm {form} 0 R >>";

        var tags = Read(pdf, $"[<< /S /H1 /K 0 >> << /S /H2 /K {piece} >> << /S /H2 /K 3 >>]", string.Empty, extra: " /Fm Do",
            resources: $"/XObject << /Fm {form} 0 R >>");

        tags.Headings.Select(heading => heading.Text).ShouldBe(["1 Inleiding", "In de vorm", "1.2 Wie"]);
    }

    [Fact]
    public void Read_FileThatSaysItIsNotTagged_HasNoTags()
    {
        var pdf = new MadePdf();
        pdf.Page(Text("Tekst", 50, 700));
        pdf.Catalog = "/StructTreeRoot << /K << /S /H1 /K 0 >> >>";

        MadeFile.Read(pdf).Tags.State.ShouldBe(PdfTagState.Absent);
    }

    private static PdfTags Read(string kids, string root = "", string? first = null) => Read(new MadePdf(), kids, root, first);

    private static PdfTags Read(MadePdf pdf, string kids, string root, string? first = null, string extra = "", string resources = "")
    {
        string[] texts =
            [first ?? Text("1 Inleiding", 50, 700), Text("Tekst", 50, 680), Text("1.1 Doel", 50, 660), Text("1.2 Wie", 50, 640)];
        var content = texts.Index().Aggregate(Text4, (all, text) => all.Replace($"{{{text.Index}}}", text.Item, StringComparison.Ordinal));
        var page = pdf.Page(content + extra, resources);
        pdf.Catalog =
            $"/MarkInfo << /Marked true >> /StructTreeRoot << /Type /StructTreeRoot {root} /K << /S /Document /Pg {page} 0 R /K {kids} >> >>";
        return MadeFile.Read(pdf).Tags;
    }
}
