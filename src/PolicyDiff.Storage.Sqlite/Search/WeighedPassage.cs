namespace PolicyDiff.Storage.Sqlite.Search;

/// <summary>A passage with its score, its columns as stored.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Score">0 or more.</param>
/// <param name="Number">Section numbers, the longest first.</param>
/// <param name="Title">Terms of the heading.</param>
/// <param name="Text">Terms of the text.</param>
/// <param name="Marks">What can be asked besides words.</param>
internal sealed record WeighedPassage(long Key, double Score, string Number, string Title, string Text, string Marks);
