namespace PolicyDiff.Ingestion.Word;

/// <summary>What a document holds beside its text, counted while it is read.</summary>
internal sealed class WordNoticed
{
    /// <summary>Pieces of text that somebody added while changes were tracked.</summary>
    public int Insertions { get; set; }

    /// <summary>Pieces of text that somebody deleted while changes were tracked.</summary>
    public int Deletions { get; set; }

    /// <summary>Words that Word hides.</summary>
    public int HiddenWords { get; set; }

    /// <summary>Words of contents lists.</summary>
    public int ContentsWords { get; set; }

    /// <summary>The words that are struck out, in order.</summary>
    public List<string> Struck { get; } = [];
}
