using PolicyDiff.Cli.Commands;

namespace PolicyDiff.Cli;

/// <summary>Every command: one line each.</summary>
internal static class CommandTree
{
    /// <summary>The program with its commands, in the order in which help lists them.</summary>
    public static YearsCommand Create() => new()
    {
        new FetchCommand(),
        new IngestCommand(),
        new CompareCommand(),
        new DeclaredCommand(),
        new TableCommand(),
        new HistoryCommand(),
        new CalendarCommand(),
        new LintCommand(),
        new SearchCommand(),
        new ShowCommand(),
        new ListCommand(),
        new StatsCommand(),
        new StoreCommand(),
        new ServeCommand(),
        new ReaderCommand(),
        new McpCommand(),
        new DoctorCommand(),
        new AnalyzeCommand(),
        new SampleCommand(),
    };
}
