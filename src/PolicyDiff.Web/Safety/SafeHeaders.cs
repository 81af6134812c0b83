using Microsoft.AspNetCore.Builder;

namespace PolicyDiff.Web.Safety;

/// <summary>The headers that tell a browser what not to do.</summary>
internal static class SafeHeaders
{
    /// <summary>No script and no style but the site's own, no frame, no address passed on.</summary>
    public static HeaderPolicyCollection OfPages() => new HeaderPolicyCollection()
        .AddFrameOptionsDeny()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicyNoReferrer()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        .AddContentSecurityPolicy(policy =>
        {
            policy.AddDefaultSrc().None();
            policy.AddScriptSrc().Self();
            policy.AddStyleSrc().Self();
            policy.AddImgSrc().Self().Data();
            policy.AddFormAction().Self();
            policy.AddFrameAncestors().None();
            policy.AddBaseUri().None();
        });
}
