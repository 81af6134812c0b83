using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Messages;
using PolicyDiff.Pdf.PdfPig.Processes;

namespace PolicyDiff.Pdf.PdfPig;

/// <summary>A file read with PdfPig; the parameters are those of <see cref="IPdfEngine.Open"/>.</summary>
internal sealed class PdfPigPdfFile(
    WorkerPool workers, string fullPath, string shownPath, PdfLimits limits, CancellationToken cancellationToken) : IPdfFile
{
    /// <inheritdoc/>
    public PdfReadResult Read(Action<PdfPage> take)
    {
        var where = new DiagnosticLocation(shownPath);
        var messages = new MessageReader(take);
        var outcome = workers.Ask(new WorkerRequest(fullPath, limits.Pages), limits, messages.Take, cancellationToken);
        return (RefusalOf(outcome, where) ?? RefusalOf(messages, where)) is { } refusal
            ? new PdfReadResult(null, refusal)
            : new PdfReadResult(
                new PdfContent(messages.Outline, messages.Properties, FileRemarks.Of(messages, where)) { Tags = messages.Tags }, null);
    }

    /// <inheritdoc/>
    public PdfPagePicture? ReadPicture(int page)
    {
        PdfPagePicture? picture = null;
        var request = new WorkerRequest(fullPath, limits.Pages) { PictureOf = page };
        var outcome = workers.Ask(request, limits, message => picture = message.Picture, cancellationToken);
        return outcome.Stop == WorkerStop.None ? picture : null;
    }

    /// <inheritdoc/>
    public PdfPage? ReadPage(int page)
    {
        PdfPage? read = null;
        var isUnread = false;
        var request = new WorkerRequest(fullPath, limits.Pages) { Page = page };
        var outcome = workers.Ask(
            request,
            limits,
            message =>
            {
                read = message.Page ?? read;
                isUnread |= message.Unread is not null;
            },
            cancellationToken);
        return outcome.Stop == WorkerStop.None && !isUnread ? read : null;
    }

    private Diagnostic? RefusalOf(WorkerOutcome outcome, DiagnosticLocation where) => outcome.Stop switch
    {
        WorkerStop.Time => Diagnostic.Error(
            PdfEngineDiagnostics.TooSlow, where, Math.Ceiling(outcome.Limit.TotalSeconds).ToString("0.#", CultureInfo.InvariantCulture)),
        WorkerStop.Memory => Diagnostic.Error(PdfEngineDiagnostics.TooLarge, where, Text((int)(limits.MemoryBytes >> 20))),
        WorkerStop.Output => Diagnostic.Error(PdfEngineDiagnostics.TooLarge, where, Text((int)(limits.OutputBytes >> 20))),
        WorkerStop.Crash => Diagnostic.Error(PdfEngineDiagnostics.Broken, where, outcome.Words),
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
