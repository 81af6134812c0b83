using System.Text;
using PolicyDiff.Pdf.Poppler.Objects;

namespace PolicyDiff.Pdf.Poppler.Tests.Objects;

public sealed class PdfValueReaderTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("12 0 R", "ref 12")]
    [InlineData("[1 2 0 R 3 4]", "[1 ref 2 3 4]")]
    [InlineData("<</A/B/C[<</D 1>>(x)<41>]/E true/F null>>", "<<A B C [<<D 1>> . .] E . F .>>")]
    [InlineData("R", ".")]
    [InlineData("] 5", "5")]
    [InlineData("[1 >>", "<<1>>")]
    public void Read_Value_IsWhatIsWritten(string written, string expected) => Shown(Read(written)).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("[1 2")]
    public void Read_NothingOrHalfAValue_IsNull(string written) => Read(written).ShouldBeNull();

    [Fact]
    public void Read_ListsInEachOtherWithoutEnd_CostNoStack() => Read(new string('[', 1_000_000) + new string(']', 1_000_000)).ShouldBeOfType<PdfArray>();

    private static PdfValue? Read(string written) => PdfValueReader.Read(Encoding.Latin1.GetBytes(written));

    private static string Shown(PdfValue? value) => value switch
    {
        PdfNumber number => FormattableString.Invariant($"{number.Value}"),
        PdfName name => name.Value[1..],
        PdfReference reference => $"ref {reference.Number}",
        PdfArray list => $"[{string.Join(' ', list.Items.Select(Shown))}]",
        PdfDictionary dictionary => $"<<{string.Join(' ', dictionary.Items.Select(Shown))}>>",
        _ => ".",
    };
}
