namespace PolicyDiff.Web.Work;

/// <summary>A page cannot be shown yet, for the work that it waits for goes on; how far it is is shown instead.</summary>
/// <param name="work">The work.</param>
internal sealed class StillAtWork(LongWork work) : Exception
{
    /// <summary>The work.</summary>
    public LongWork Work => work;
}
