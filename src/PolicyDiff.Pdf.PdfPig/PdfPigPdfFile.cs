using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Processes;
using PolicyDiff.Pdf.PdfPig.Worker;

namespace PolicyDiff.Pdf.PdfPig;

/// <summary>A file read with PdfPig; the parameters are those of <see cref="IPdfEngine.Open"/>.</summary>
internal sealed class PdfPigPdfFile(string fullPath, string shownPath, PdfLimits limits, CancellationToken cancellationToken) : IPdfFile
{
    /// <inheritdoc/>
    public PdfReadResult Read(Action<PdfPage> take)
    {
        var where = new DiagnosticLocation(shownPath);
        var messages = new MessageReader(take);
        var outcome = WorkerProcess.Run([WorkerProgram.ReadCommand, fullPath, Text(limits.Pages)], limits, messages.Read, cancellationToken);
        return (RefusalOf(outcome, limits, where) ?? RefusalOf(messages, where)) is { } refusal
            ? new PdfReadResult(null, refusal)
            : new PdfReadResult(new PdfContent(messages.Outline, messages.Properties, FileRemarks.Of(messages, where)) { Tags = messages.Tags }, null);
    }

    private static Diagnostic? RefusalOf(ToolOutcome outcome, PdfLimits limits, DiagnosticLocation where) => outcome.Stop switch
    {
        ToolStop.Time => Diagnostic.Error(PdfEngineDiagnostics.TooSlow, where, Math.Ceiling(limits.Time.TotalSeconds).ToString("0.#", CultureInfo.InvariantCulture)),
        ToolStop.Memory when WorkerProcess.Overflowed(outcome) => Diagnostic.Error(PdfEngineDiagnostics.Broken, where, "stack overflow"),
        ToolStop.Memory => Diagnostic.Error(PdfEngineDiagnostics.TooLarge, where, Text((int)(limits.MemoryBytes >> 20))),
        ToolStop.Output => Diagnostic.Error(PdfEngineDiagnostics.TooLarge, where, Text((int)(limits.OutputBytes >> 20))),
        _ when outcome.ExitCode != 0 => Diagnostic.Error(PdfEngineDiagnostics.Broken, where, outcome.Errors.Split('\n')[0].Trim()),
        _ => null,
    };

    private static Diagnostic? RefusalOf(MessageReader messages, DiagnosticLocation where)
    {
        if (messages.Refusal is { } refusal)
        {
            return Diagnostic.Error(refusal.Code, where, [.. refusal.Arguments]);
        }

        return messages.Unread.Count > 0 && messages.Unread.Count == messages.PageCount
            ? Diagnostic.Error(PdfEngineDiagnostics.Broken, where, messages.Unread[0].Words)
            : null;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
