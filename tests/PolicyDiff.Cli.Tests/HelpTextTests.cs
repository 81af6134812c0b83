using System.Globalization;
using PolicyDiff.Cli.Help;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Testing;

namespace PolicyDiff.Cli.Tests;

public sealed class HelpTextTests
{
    private static readonly IReadOnlyList<CliCommand> Commands =
        [CommandTree.Create(), .. CommandTree.Create().Subcommands.Cast<CliCommand>()];

    [Fact]
    public void Of_EveryCommandInDutch_IsAsApproved() => Approval.Verify(All("nl-NL"), "txt");

    [Fact]
    public void Of_EveryCommandInEnglish_IsAsApproved() => Approval.Verify(All("en-GB"), "txt");

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("en-GB")]
    public void Of_EveryCommand_StaysWithinTheWidth(string culture) =>
        All(culture).Split('\n').Where(line => line.Length > 80 && line.Contains(' ', StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Example_OfEveryCommand_IsACommandLineItUnderstands()
    {
        foreach (var command in Commands)
        {
            foreach (var example in new Messages(CultureInfo.GetCultureInfo("nl-NL"))[$"{command.HelpKey}.Example"].Split('|'))
            {
                var line = CommandLine.Parse(
                    CommandTree.Create(), [.. System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(example).Skip(1)]);

                line.Command.Name.ShouldBe(command.Name);
                Should.NotThrow(() => line.Check(new Messages(CultureInfo.GetCultureInfo("nl-NL"))), example);
            }
        }
    }

    private static string All(string culture)
    {
        var help = new HelpText(new Messages(CultureInfo.GetCultureInfo(culture)), 80);
        return string.Join($"{new string('=', 80)}\n", Commands.Select(help.Of));
    }
}
