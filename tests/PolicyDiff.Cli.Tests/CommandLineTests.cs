using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Cli.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public void Parse_TwoYears_IsTheProgramItself()
    {
        var line = CommandLine.Parse(CommandTree.Create(), ["2022", "2025", "--insurer", "zz"]);

        line.Command.Name.ShouldBe("policydiff");
        line.Arguments.ShouldBe(["2022", "2025"]);
        line.Text(CommonOptions.Insurer).ShouldBe("zz");
    }

    [Theory]
    [InlineData("--index", "x")]
    [InlineData("--index=x")]
    public void Text_EitherNotation_IsTheValue(params string[] option) =>
        CommandLine.Parse(CommandTree.Create(), ["list", .. option]).Text(CommonOptions.Index).ShouldBe("x");

    [Fact]
    public void Text_OptionTwice_TheLastCounts() =>
        CommandLine.Parse(CommandTree.Create(), ["list", "--index", "x", "--index", "y"]).Text(CommonOptions.Index).ShouldBe("y");

    [Fact]
    public void List_CommasAndRepetition_AreOneList() =>
        CommandLine.Parse(CommandTree.Create(), ["2022", "2025", "--kind", "added, removed", "--kind", "modified"])
            .List(CommonOptions.Kind)
            .ShouldBe(["added", "removed", "modified"]);

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("en-GB", "--lang", "en")]
    [InlineData("en-GB", "--lang", "EN")]
    [InlineData("nl-NL", "--lang", "xx")]
    [InlineData("nl-NL", "--lang")]
    public void CultureAsTyped_AnyOption_IsDutchUnlessEnglish(string culture, params string[] option) =>
        CommandLine.Parse(CommandTree.Create(), ["list", .. option]).CultureAsTyped.Name.ShouldBe(culture);

    [Fact]
    public void Check_NamesBehindTheEndOfOptions_MayBeginWithAHyphen()
    {
        var line = CommandLine.Parse(CommandTree.Create(), ["compare", "--all", "--", "-oud.md", "--nieuw.md"]);

        line.Check(new Messages(System.Globalization.CultureInfo.GetCultureInfo("nl-NL")));
        line.Arguments.ShouldBe(["-oud.md", "--nieuw.md"]);
        line.Flag(CommonOptions.All).ShouldBeTrue();
    }

    [Theory]
    [InlineData(UsageDiagnostics.UnknownOption, "compare", "--fout", "--", "-oud.md", "-nieuw.md")]
    [InlineData(UsageDiagnostics.UnknownOption, "list", "--fromat", "json")]
    [InlineData(UsageDiagnostics.UnknownOption, "list", "--prune")]
    [InlineData(UsageDiagnostics.UnknownOption, "2022", "2025", "-x")]
    [InlineData(UsageDiagnostics.MissingValue, "list", "--format")]
    [InlineData(UsageDiagnostics.MissingValue, "list", "--format", "--quiet")]
    [InlineData(UsageDiagnostics.MissingArgument, "show")]
    [InlineData(UsageDiagnostics.SurplusArgument, "list", "alles")]
    [InlineData(UsageDiagnostics.UnknownCommand, "vergelijk", "a", "b")]
    public void Check_WordWithoutMeaning_IsRefused(string code, params string[] args) =>
        Should.Throw<PolicyDiffException>(
            () => CommandLine.Parse(CommandTree.Create(), args)
                .Check(new Messages(System.Globalization.CultureInfo.GetCultureInfo("nl-NL"))))
            .Diagnostic.Code.ShouldBe(code);

    [Theory]
    [InlineData(true)]
    [InlineData(true, "--help")]
    [InlineData(true, "show", "-h")]
    [InlineData(false, "2022", "2025")]
    [InlineData(false, "list")]
    public void AsksForHelp_NothingOrTheOption_IsTrue(bool asks, params string[] args) =>
        CommandLine.Parse(CommandTree.Create(), args).AsksForHelp.ShouldBe(asks);
}
