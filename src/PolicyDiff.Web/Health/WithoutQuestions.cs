using System.Diagnostics;
using OpenTelemetry;

namespace PolicyDiff.Web.Health;

/// <summary>Takes out of a trace what a reader asked: the query of an address, and the address itself, whose parts may be words.</summary>
internal sealed class WithoutQuestions : BaseProcessor<Activity>
{
    private static readonly string[] Questions = ["url.query", "url.path", "url.full", "http.target", "http.url"];

    /// <inheritdoc/>
    public override void OnEnd(Activity data)
    {
        foreach (var tag in Questions)
        {
            data.SetTag(tag, null);
        }
    }
}
