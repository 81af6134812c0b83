using PolicyDiff.Cli.Texts;
using PolicyDiff.Core.Search;

namespace PolicyDiff.Cli.Streams;

/// <summary>Tells on standard error what takes time, so that nobody takes a wait for a hang.</summary>
/// <param name="error">Standard error.</param>
/// <param name="messages">The words.</param>
internal sealed class NoticeWriter(TextWriter error, Messages messages) : IProgress<IndexNotice>
{
    /// <inheritdoc/>
    public void Report(IndexNotice value) => error.WriteLine(messages[$"Notice.{value}"]);
}
