using PolicyDiff.Comparison.Judgement.Values;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Comparison.Tests.Judgement.Values;

/// <summary>Values that mean the same have one key.</summary>
public sealed class ValueKeyTests
{
    [Theory]
    [InlineData(ValueKind.Frequency, "1 per 6 maand", "2 per jaar")]
    [InlineData(ValueKind.Frequency, "2 per jaar", "2 per jaar")]
    [InlineData(ValueKind.Frequency, "3 per week", "156 per jaar")]
    [InlineData(ValueKind.Frequency, "1 per 2 week", "26 per jaar")]
    [InlineData(ValueKind.Frequency, "1 per dag", "365 per jaar")]
    [InlineData(ValueKind.Frequency, "1 per kwartaal", "4 per jaar")]
    [InlineData(ValueKind.Frequency, "1 per halfjaar", "2 per jaar")]
    [InlineData(ValueKind.Frequency, "1 per kalenderjaar", "1 per jaar")]
    [InlineData(ValueKind.Frequency, "1 per 0 maand", "12 per jaar")]
    [InlineData(ValueKind.Frequency, "1 per 7 jaar", "0.1429 per jaar")]
    [InlineData(ValueKind.Frequency, "1 per behandeling", "1 per behandeling")]
    [InlineData(ValueKind.Frequency, "dagelijks", "dagelijks")]
    [InlineData(ValueKind.Duration, "48 uur", "2880 minuut")]
    [InlineData(ValueKind.Duration, "2 dag", "2880 minuut")]
    [InlineData(ValueKind.Duration, "1 week", "10080 minuut")]
    [InlineData(ValueKind.Duration, "90 seconde", "1.5 minuut")]
    [InlineData(ValueKind.Duration, "5 minuut", "5 minuut")]
    [InlineData(ValueKind.Duration, "3 jaar", "36 maand")]
    [InlineData(ValueKind.Duration, "1 kalenderjaar", "12 maand")]
    [InlineData(ValueKind.Duration, "2 kwartaal", "6 maand")]
    [InlineData(ValueKind.Duration, "2..3 week", "20160..30240 minuut")]
    [InlineData(ValueKind.Duration, "5 werkdag", "5 werkdag")]
    [InlineData(ValueKind.Contact, "030-123 45 67", "0301234567")]
    [InlineData(ValueKind.Contact, "https://www.polder.nl/", "https://www.polder.nl")]
    [InlineData(ValueKind.Contact, "zorg@polder.nl.", "zorg@polder.nl")]
    [InlineData(ValueKind.Count, "48 uur", "48 uur")]
    [InlineData(ValueKind.Percentage, "20", "20")]
    public void Of_Value_IsOneKeyForAllNotations(ValueKind kind, string canonical, string key) =>
        ValueKey.Of(new PolicyValue(kind, canonical, canonical, new TextSpan(0, canonical.Length))).ShouldBe(key);
}
