using PolicyDiff.Core.Documents;

namespace PolicyDiff.Reporting.Wording;

/// <summary>Notes on pages in words: what each is, before what it says.</summary>
internal static class NoteWords
{
    /// <summary>The note with its kind in square brackets.</summary>
    public static string Of(PageNote note, ReportWords words) => $"[{words[$"Note.{note.Kind}"]}] {note.Words}";
}
