using System.Globalization;
using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Core.Tests.Diagnostics;

public sealed class DiagnosticMessagesTests
{
    private static readonly Diagnostic Crash = Diagnostic.Error("PD9001", null, "te veel pagina's", "log.txt");

    [Fact]
    public void What_Dutch_HoldsTheValue() =>
        DiagnosticMessages.What(Crash, CultureInfo.GetCultureInfo("nl-NL")).ShouldContain("te veel pagina's");

    [Fact]
    public void Remedy_English_DiffersFromDutchAndHoldsTheValue()
    {
        var english = DiagnosticMessages.Remedy(Crash, CultureInfo.GetCultureInfo("en-GB"));

        english.ShouldContain("log.txt");
        english.ShouldNotBe(DiagnosticMessages.Remedy(Crash, CultureInfo.GetCultureInfo("nl-NL")));
    }

    [Fact]
    public void What_UnknownCode_IsAMistakeOfTheCaller() =>
        Should.Throw<ArgumentException>(() => DiagnosticMessages.What(Diagnostic.Error("PD0000", null), CultureInfo.InvariantCulture));
}
