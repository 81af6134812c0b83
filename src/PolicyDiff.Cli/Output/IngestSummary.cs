using System.Text;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Text;
using PolicyDiff.Pipeline.Ingest;

namespace PolicyDiff.Cli.Output;

/// <summary>Says in a few lines what became of the files.</summary>
/// <param name="messages">The words.</param>
internal sealed class IngestSummary(Messages messages)
{
    /// <summary>One line per file that was read, refused or taken out, and one with the counts.</summary>
    public string Of(IngestResult result)
    {
        var text = new StringBuilder();
        foreach (var file in result.Files.Where(file => file.Status != FileStatus.Unchanged))
        {
            text.Append(messages[$"Ingest.{file.Status}"].PadRight(12)).Append(file.Path);
            if (file is { Status: FileStatus.Read, Document: { } document })
            {
                text.Append("  ").Append(messages.Format("Ingest.Counts", document.SectionCount, document.RequirementCount));
            }

            text.Append(Unread(file)).Append('\n');
        }

        return text.Append(messages.Format(
            "Ingest.Total",
            result.Count(FileStatus.Read),
            result.Count(FileStatus.Unchanged),
            result.Count(FileStatus.Refused),
            result.Count(FileStatus.Pruned))).Append('\n').ToString();
    }

    /// <summary>What of a file that was read is missing; empty where nothing is.</summary>
    private string Unread(FileOutcome file)
    {
        if (file.Status != FileStatus.Read || UnreadText.Of(file.Diagnostics) is not { } unread)
        {
            return string.Empty;
        }

        var pages = unread.Pages.Concat(unread.PartlyRead).Order().ToList();
        string[] parts =
        [
            .. pages.Count > 0 ? [messages.Format("Ingest.UnreadPages", PageRanges.Of(pages))] : (string[])[],
            .. unread.Files,
            .. unread.KeptPercent is { } kept ? [messages.Format("Ingest.UnreadWords", kept)] : (string[])[],
        ];
        return "  " + messages.Format("Ingest.Unread", string.Join("; ", parts));
    }
}
