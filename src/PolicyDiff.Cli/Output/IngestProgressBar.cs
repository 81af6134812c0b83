using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Pipeline.Ingest;
using Spectre.Console;

namespace PolicyDiff.Cli.Output;

/// <summary>Shows on standard error how far the reading has come; nothing where that is no terminal or silence is asked for.</summary>
internal static class IngestProgressBar
{
    /// <summary>Does the work with a bar beside it.</summary>
    public static Task<T> RunAsync<T>(CommandContext context, Func<IProgress<IngestProgress>?, Task<T>> work)
    {
        if (context.Settings.Quiet || !context.Environment.ErrorIsTerminal)
        {
            return work(null);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(context.Environment.Error),
            Ansi = AnsiSupport.Yes,
            ColorSystem = context.Settings.Color ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(progress =>
            {
                var bar = progress.AddTask(Markup.Escape(context.Messages["Progress.Reading"]));
                return work(new Listener(bar, context.Messages));
            });
    }

    private sealed class Listener(ProgressTask bar, Messages messages) : IProgress<IngestProgress>
    {
        public void Report(IngestProgress value)
        {
            bar.MaxValue = value.Total;
            bar.Value = Math.Max(bar.Value, value.Done + (value.Recognition is { } part ? (double)part.Done / part.Total : 0));
            bar.Description = Markup.Escape(value.Recognition is { } pages
                ? messages.Format("Progress.Page", pages.Done, pages.Total, Path.GetFileName(pages.Path))
                : messages.Format("Progress.File", value.Done, value.Total, Path.GetFileName(value.Latest!.Path)));
        }
    }
}
