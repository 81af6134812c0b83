namespace PolicyDiff.Ingestion.Word;

/// <summary>How words look.</summary>
/// <param name="IsBold">Whether they are bold.</param>
/// <param name="IsHidden">Whether Word hides them.</param>
/// <param name="IsStruck">Whether they are struck out.</param>
internal readonly record struct WordLook(bool IsBold, bool IsHidden, bool IsStruck);
