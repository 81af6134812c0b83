using System.Globalization;
using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Core.Tests.Processes;

public sealed class InstallAdviceTests
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    [Theory]
    [InlineData(InstallSystem.Windows, "winget install")]
    [InlineData(InstallSystem.MacOS, "brew install")]
    [InlineData(InstallSystem.Debian, "sudo apt-get install")]
    [InlineData(InstallSystem.Other, "poppler")]
    public void For_EverySystem_NamesItsOwnWay(InstallSystem system, string words)
    {
        var advice = new InstallAdvice(system);

        foreach (var culture in new[] { Dutch, English })
        {
            advice.For(["pdftoppm"], culture).ShouldContain(words);
            advice.For(["tesseract"], culture).ShouldNotBe(advice.For(["pdftoppm"], culture));
        }
    }

    [Fact]
    public void For_ProgramsOfOnePackage_SaysItOnce()
    {
        var advice = new InstallAdvice(InstallSystem.Debian);

        advice.For(["pdftoppm", "tesseract", "tesseract-ocr-nld"], Dutch)
            .ShouldBe("sudo apt-get install poppler-utils; sudo apt-get install tesseract-ocr tesseract-ocr-nld");
        advice.For([], Dutch).ShouldBeEmpty();
    }

    [Fact]
    public void For_UnknownProgram_NamesIt() => new InstallAdvice(InstallSystem.MacOS).For(["rekenaar"], English).ShouldContain("rekenaar");

    [Fact]
    public void FillIn_Markers_LeaveAFormatString()
    {
        var advice = new InstallAdvice(InstallSystem.Debian);

        var text = advice.FillIn("{0}: {install-0}, {1}: {install-pdftoppm}", ["{x}", "y"], English);

        string.Format(English, text, "{x}", "y")
            .ShouldBe("{x}: the package that holds the program {x}, y: sudo apt-get install poppler-utils");
    }

    [Theory]
    [InlineData("PD1203", "3")]
    [InlineData("PD1212", "3")]
    [InlineData("PD1213", "tesseract")]
    public void Remedy_OfAScan_SaysHowToInstallTesseract(string code, string argument) =>
        DiagnosticMessages.Remedy(Diagnostic.Warning(code, null, argument), Dutch)
            .ShouldContain(InstallAdvice.OfThisSystem.For(["tesseract"], Dutch));

    [Fact]
    public void Remedy_OfAPageThatCannotBeDrawn_SaysHowToInstallTheProgramThatDraws() =>
        DiagnosticMessages.Remedy(Diagnostic.Warning("PD1217", null, "3", "pdftoppm"), Dutch)
            .ShouldContain(InstallAdvice.OfThisSystem.For(["pdftoppm"], Dutch));
}
