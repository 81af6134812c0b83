namespace PolicyDiff.Web.Answers;

/// <summary>Content as it is.</summary>
/// <param name="Content">The content; it is closed once it is sent.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Name">The name of the file.</param>
/// <param name="IsInline">Whether the browser shows it, rather than keeping it.</param>
internal sealed record ContentAnswer(Stream Content, string MediaType, string Name, bool IsInline) : Answer;
