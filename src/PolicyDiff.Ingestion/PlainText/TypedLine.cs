using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Ingestion.PlainText;

/// <summary>One line that is not blank.</summary>
/// <param name="Text">The text without white space around it; wide space inside is kept, since it may part columns.</param>
/// <param name="Number">Line of the file, from 1.</param>
/// <param name="Page">Page from 1; null where the file has no form feeds.</param>
internal sealed record TypedLine(string Text, int Number, int? Page)
{
    /// <summary>How many columns stand empty before the text.</summary>
    public int Indent { get; init; }

    /// <summary>Whether a blank line stands above it.</summary>
    public bool AfterBlank { get; init; }

    /// <summary>Whether it is the first of its page.</summary>
    public bool AfterPageBreak { get; init; }

    /// <summary>Where it stands.</summary>
    public SourceLocation Location => new(Page, Number);
}
