using PolicyDiff.Ingestion.Structure.Headings;

namespace PolicyDiff.Ingestion.Tests.Structure;

public sealed class SectionNumberTests
{
    [Theory]
    [InlineData("3 Beleid", "3", "Beleid")]
    [InlineData("2.3.1. Digitale zorg", "2.3.1", "Digitale zorg")]
    [InlineData("4.1\u00a0‘Basis’", "4.1", "‘Basis’")]
    public void TryParseHeading_Numbered_IsSplit(string line, string number, string title)
    {
        SectionNumber.TryParseHeading(line, out var parsed, out var rest).ShouldBeTrue();
        (parsed.ToString(), rest).ShouldBe((number, title));
    }

    [Theory]
    [InlineData("2025 en verder")]
    [InlineData("10.000 patiënten")]
    [InlineData("1) Om te beginnen")]
    public void TryParseHeading_NoHeadingNumber_IsRefused(string line) => SectionNumber.TryParseHeading(line, out _, out _).ShouldBeFalse();

    [Theory]
    [InlineData("1", "1.1", true, true)]
    [InlineData("1.2.3", "1.3", true, true)]
    [InlineData("1.2.3", "2", true, true)]
    [InlineData("1.2", "1.4", true, false)]
    [InlineData("1.2", "1.2", false, false)]
    [InlineData("3.4", "1", false, false)]
    [InlineData("3", "9", false, false)]
    public void Continues_KnowsNextAndNear(string previous, string number, bool continues, bool isNext)
    {
        SectionNumber.TryParseHeading(previous + " A", out var left, out _).ShouldBeTrue();
        SectionNumber.TryParseHeading(number + " B", out var right, out _).ShouldBeTrue();

        (right.Continues(left), right.IsNextOf(left)).ShouldBe((continues, isNext));
    }
}
