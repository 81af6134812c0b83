using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.Poppler.Contents;
using PolicyDiff.Pdf.Poppler.Objects;
using PolicyDiff.Pdf.Poppler.Tests.Objects;

namespace PolicyDiff.Pdf.Poppler.Tests.Contents;

public sealed class ContentWalkerTests
{
    [Theory]
    [InlineData("/P <</MCID 0>> BDC BT 1 0 0 1 60 700 Tm (a) Tj ET EMC", "60,100 #0")]
    [InlineData("/P <</MCID 0>> BDC BT 60 700 Td (a) Tj 0 -12 TD (b) Tj T* (c) Tj ET EMC", "60,100 #0; 60,112 #0; 60,124 #0")]
    [InlineData("BT 14 TL 60 700 Td (a) ' 1 2 (b) \" ET", "60,114 -; 60,128 -")]
    [InlineData("q 2 0 0 2 10 20 cm BT 5 5 Td (a) Tj ET Q BT 5 5 Td (b) Tj ET", "20,770 -; 5,795 -")]
    [InlineData("BT /F1 10 Tf 60 700 Td 4 Ts (a) Tj ET", "60,96 -")]
    [InlineData("BT /F1 10 Tf 50 Tz 60 700 Td [-2000 (a)] TJ ET", "70,100 -")]
    public void Follow_Text_BeginsWhereTheFileSays(string content, string expected) => Shown(content).ShouldBe(expected);

    [Theory]
    [InlineData("/P <</MCID 0>> BDC /Span <</Lang (nl)>> BDC BT 1 1 Td (a) Tj ET EMC EMC", "1,799 #0")]
    [InlineData("/P <</MCID 0>> BDC /Artifact BMC BT 1 1 Td (a) Tj ET EMC EMC", "1,799 -")]
    [InlineData("/P <</MCID 9>> BDC BT 1 1 Td (a) Tj ET EMC", "1,799 -")]
    [InlineData("/P /MC0 BDC BT 1 1 Td (a) Tj ET EMC BT 2 1 Td (b) Tj ET", "1,799 #1; 2,799 -")]
    [InlineData("EMC EMC /P <</MCID 0>> BDC BT 1 1 Td (a) Tj ET", "1,799 #0")]
    public void Follow_MarkedContent_OwnsTheTextInIt(string content, string expected) => Shown(content).ShouldBe(expected);

    [Theory]
    [InlineData("F1", "100,100 #0; 129,100 #1")]
    [InlineData("F2", "100,100 #0; 125,100 #1")]
    public void Follow_TextThatGoesOnInOtherMarks_BeginsWhereTheFirstEndsOrAboutThere(string font, string expected) =>
        Shown($"BT /{font} 10 Tf 100 700 Td /P <</MCID 0>> BDC (abcd) Tj (g) Tj EMC /P <</MCID 1>> BDC (f) Tj EMC ET").ShouldBe(expected);

    [Theory]
    [InlineData("BT /F1 10 Tf 100 700 Td (ab cg) Tj ET", "ab 100-110; cg 112.5-126.5")]
    [InlineData("BT /F1 10 Tf 100 700 Td [(ab) 20 (c) -90 (d) -200 (ef)] TJ ET", "abcd 100-120.7; ef 122.7-132.7")]
    [InlineData("BT /F1 10 Tf 100 700 Td 2 Tc (ab) Tj 0 Tc 8 Tw (c d) Tj ET", "a 100-105; b 107-112; c 114-119; d 129.5-134.5")]
    [InlineData("BT /F1 10 Tf 50 Tz 100 700 Td (ab c) Tj ET", "ab 100-105; c 106.25-108.75")]
    [InlineData("q 2 0 0 2 10 20 cm BT /F1 10 Tf 5 5 Td (ab) Tj ET Q BT /F1 10 Tf 20 700 Td (c) Tj ET", "ab 20-40; c 20-25")]
    [InlineData("BT /F1 10 Tf 100 700 Td (ab) ' 1 2 (c d) \" ET", "ab 100-110; c 100-105; d 112.5-117.5")]
    [InlineData("BT /F1 10 Tf 100 700 Td (ab) Tj 0 -12 Td (ab) Tj ET", "ab 100-110; ab 100-110")]
    public void Follow_Text_IsCutIntoWordsWithTheirPlaces(string content, string expected) => Worded(content).ShouldBe(expected);

    [Theory]
    [InlineData("BT /F1 10 Tf 100 700 Td (ab) Tj /F1 8 Tf (c) Tj ET", "ab 100-110; +c 110-114")]
    [InlineData("BT /F1 10 Tf 100 700 Td (ab ) Tj (c) Tj ET", "ab 100-110; c 112.5-117.5")]
    [InlineData("BT /F1 10 Tf 100 700 Td (ab) Tj /Span <</ActualText <FEFF00AD>>> BDC 10 0 Td ( ) Tj EMC 0 0 Td (cd) Tj ET", "ab 100-110; +cd 110-120")]
    [InlineData("BT /F1 10 Tf 100 700 Td (ab) Tj /Span <</ActualText <FEFF0009>>> BDC 10 0 Td ( ) Tj EMC 0 0 Td (cd) Tj ET", "ab 100-110; cd 110-120")]
    public void Follow_WordShownInPieces_GoesOnUnlessABlankIsShown(string content, string expected) => Worded(content).ShouldBe(expected);

    [Fact]
    public void Follow_TurnedText_HasItsWordsWhereTheyAre()
    {
        var word = Follow("BT /F1 10 Tf 0 1 -1 0 100 700 Tm (ab) Tj ET", form: "").Words.ShouldHaveSingleItem();

        (word.Box.Left, word.Box.Right, word.Box.Top, word.Box.Bottom).ShouldBe((92.5, 102.5, 90, 100));
    }

    [Fact]
    public void Follow_FormInTheFontAroundIt_HasItsWords() =>
        Worded("BT /F1 10 Tf (a) Tj ET /Fm Do", form: "BT 1 1 Td (b) Tj ET").ShouldBe("a 0-5; b 11-16");

    [Theory]
    [InlineData("BT /F2 10 Tf 100 700 Td (ab) Tj ET")]
    [InlineData("BT /F1 10 Tf 100 700 Td (ab) Tj /F9 10 Tf (c) Tj ET")]
    [InlineData("BT 100 700 Td (ab) Tj ET")]
    public void Follow_FontThatDoesNotSayHowFarItsLettersReach_HasNoWords(string content) => Follow(content, form: "").Words.ShouldBeNull();

    [Fact]
    public void Follow_Form_IsDrawnInItsOwnCoordinates() =>
        Shown("/P <</MCID 0>> BDC q 1 0 0 1 100 0 cm /Fm Do Q EMC", form: "BT 1 1 Td (a) Tj ET /P <</MCID 0>> BDC BT 2 1 Td (b) Tj ET EMC").ShouldBe("111,779 #0; 112,779 #40.0");

    [Fact]
    public void Follow_FormThatDrawsItself_Ends() => Shown("/Fm Do", form: "BT 1 1 Td (a) Tj ET /Fm Do").ShouldStartWith("11,779 -; 21,759 -");

    [Fact]
    public void Follow_StrokeUnderATransform_IsRulingOnThePage() =>
        Drawn("0.5 w q 2 0 0 2 10 0 cm 0 350 m 50 350 l S Q").Rulings.ShouldHaveSingleItem().ShouldBe(new PdfRuling(new PdfBox(10, 100, 100, 1), true));

    [Theory]
    [InlineData("10 20 1 60 re f", 1)]
    [InlineData("0.8 0.9 0.9 rg 10 20 100 60 re f", 4)]
    [InlineData("0.8 0.9 0.9 rg 10 20 100 60 re f 14 60 92 14 re f", 4)]
    [InlineData("0.8 0.9 0.9 rg 10 20 100 60 re f 0.6 0.9 0.9 rg 14 60 92 14 re f", 8)]
    [InlineData("10 20 m 110 20 l 110 80 l s", 2)]
    [InlineData("0.2 w 10 20 100 60 re B", 4)]
    public void Follow_Path_GivesTheLinesThatAReaderSees(string content, int rulings) => Drawn(content).Rulings.Count.ShouldBe(rulings);

    [Theory]
    [InlineData("1 g 10 20 100 60 re f")]
    [InlineData("1 1 1 RG 10 20 100 60 re S")]
    [InlineData("0 0 0 0 k 10 20 100 60 re f")]
    [InlineData("/Tint cs 0 scn 10 20 100 60 re f")]
    [InlineData("/Light CS 1 SCN 10 20 100 60 re S")]
    [InlineData("/Pattern cs /P1 scn 10 20 100 60 re f")]
    [InlineData("10 20 100 60 re W n")]
    [InlineData("10 20 m 110 60 l S")]
    [InlineData("300 300 50 50 re W n 10 20 100 60 re S")]
    public void Follow_WhitePatternClippingHiddenOrSlanted_IsNoRuling(string content) => Drawn(content).Rulings.ShouldBeEmpty();

    [Theory]
    [InlineData("/Tint cs 1 scn 10 20 1 60 re f")]
    [InlineData("/Light cs 0.9 scn 10 20 1 60 re f")]
    [InlineData("q 300 300 50 50 re W n Q 10 20 1 60 re f")]
    [InlineData("q 1 g Q 10 20 1 60 re f")]
    public void Follow_InkOnThePage_IsRuling(string content) => Drawn(content).Rulings.ShouldHaveSingleItem();

    [Fact]
    public void Follow_SmallDisc_IsMark() =>
        Drawn("90 80 m 90 81 89 82 88 82 c 87 82 86 81 86 80 c 86 79 87 78 88 78 c 89 78 90 79 90 80 c f").Marks.ShouldHaveSingleItem().ShouldBe(new PdfBox(86, 718, 4, 4));

    [Fact]
    public void Follow_PathOfVeryManyPoints_IsPassedOverAndClipsNothing() =>
        Drawn("0 0 m " + string.Concat(Enumerable.Repeat("1 1 l ", 500)) + "W f 10 20 1 60 re f").Rulings.ShouldHaveSingleItem();

    [Fact]
    public void Follow_FormFilledInTheColourOfThePage_IsSeenInItsOwnPlace() =>
        Drawn("0.5 g 1 0 0 1 100 0 cm /Fm Do", form: "0 0 1 60 re f").Rulings.ShouldHaveSingleItem().Box.ShouldBe(new PdfBox(110, 720, 1, 60));

    [Fact]
    public void Follow_PageThatAddsLongStreamsUp_IsNotFollowed()
    {
        var page = new PageObject(1, [.. Enumerable.Repeat(30, 40)], null, [0, 0, 600, 800], [0, 0, 600, 800], 0);
        var walker = new ContentWalker(new PdfObjects(), SomeObjects.Streams((30, new string(' ', 1 << 20))), new HashSet<MarkedContent>());

        walker.Follow(page, page.ToShown(600, 800)).ShouldBeNull();
    }

    private static string Shown(string content, string form = "") => string.Join("; ", Follow(content, form).Starts.Select(Shown));

    private static string Worded(string content, string form = "") =>
        string.Join("; ", Follow(content, form).Words.ShouldNotBeNull().Select(word => FormattableString.Invariant($"{(word.Continues ? "+" : string.Empty)}{word.Text} {Math.Round(word.Box.Left, 3)}-{Math.Round(word.Box.Right, 3)}")));

    private static PdfDrawings Drawn(string content, string form = "") => Follow(content, form).Drawings;

    private static PageContent Follow(string content, string form)
    {
        var objects = SomeObjects.With("""
            3 0 obj << /Contents 30 0 R /Type /Page /Resources <<
              /ColorSpace << /Light [/ICCBased 60 0 R] /Tint [/Separation /Black /DeviceGray 61 0 R] >>
              /Font << /F1 50 0 R /F2 << /Subtype /Type1 >> >> /Properties << /MC0 << /MCID 1 >> >> /XObject << /Fm 40 0 R >> >> >> endobj
            40 0 obj << /Subtype /Form /Matrix [1 0 0 1 10 20] /Length 0 >> stream
            endstream endobj
            50 0 obj << /Subtype /TrueType /Encoding /WinAnsiEncoding /FirstChar 97 /Widths [500 500 500 500 500 500 900] /FontDescriptor << /MissingWidth 250 >> >> endobj
            """);
        HashSet<MarkedContent> listed = [new(1, 0, 0), new(1, 0, 1), new(1, 40, 0)];
        var page = PageTree.Of(objects, 1).ByObject[3];
        return new ContentWalker(objects, SomeObjects.Streams((30, content), (40, form)), listed).Follow(page, page.ToShown(600, 800)).ShouldNotBeNull();
    }

    private static string Shown(TextStart start) =>
        FormattableString.Invariant($"{start.X},{start.Y} ") + (start.Owner is { } owner ? $"#{(owner.Form > 0 ? $"{owner.Form}." : string.Empty)}{owner.Id}" : "-");
}
