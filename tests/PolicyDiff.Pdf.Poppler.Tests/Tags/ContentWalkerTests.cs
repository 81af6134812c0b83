using System.Text;
using PolicyDiff.Pdf.Poppler.Tags;

namespace PolicyDiff.Pdf.Poppler.Tests.Tags;

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

    [Fact]
    public void Follow_TextThatGoesOnInOtherMarks_BeginsAboutWhereTheFirstEnds() =>
        Shown("BT /F1 10 Tf 100 700 Td /P <</MCID 0>> BDC (abcd) Tj (e) Tj EMC /P <</MCID 1>> BDC (f) Tj EMC ET").ShouldBe("100,100 #0; 125,100 #1");

    [Fact]
    public void Follow_Form_IsDrawnInItsOwnCoordinates() =>
        Shown("/P <</MCID 0>> BDC q 1 0 0 1 100 0 cm /Fm Do Q EMC", form: "BT 1 1 Td (a) Tj ET /P <</MCID 0>> BDC BT 2 1 Td (b) Tj ET EMC").ShouldBe("111,779 #0; 112,779 #40.0");

    [Fact]
    public void Follow_FormThatDrawsItself_Ends() => Shown("/Fm Do", form: "BT 1 1 Td (a) Tj ET /Fm Do").ShouldStartWith("11,779 -; 21,759 -");

    private static string Shown(string content, string form = "")
    {
        var objects = SomeObjects.With("""
            "obj:3 0 R": {"value": {"/Contents": "30 0 R", "/Resources": {"/Properties": {"/MC0": {"/MCID": 1}}, "/XObject": {"/Fm": "40 0 R"}}, "/Type": "/Page"}},
            "obj:40 0 R": {"stream": {"dict": {"/Subtype": "/Form", "/Matrix": [1, 0, 0, 1, 10, 20]}}}
            """);
        var streams = new Dictionary<int, byte[]> { [30] = Encoding.Latin1.GetBytes(content), [40] = Encoding.Latin1.GetBytes(form) };
        HashSet<MarkedContent> listed = [new(1, 0, 0), new(1, 0, 1), new(1, 40, 0)];
        var page = PageTree.Of(objects, 1).ByObject[3];
        return string.Join("; ", new ContentWalker(objects, streams, listed).Follow(page, page.ToShown(600, 800)).Select(Shown));
    }

    private static string Shown(TextStart start) =>
        FormattableString.Invariant($"{start.X},{start.Y} ") + (start.Owner is { } owner ? $"#{(owner.Form > 0 ? $"{owner.Form}." : string.Empty)}{owner.Id}" : "-");
}
